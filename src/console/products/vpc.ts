import type { Product, ProductSamples } from '../product';

/** Virtual Private Cloud, with the networking pages its console holds (EIP, NAT, VPN, PrivateLink …). */
export const vpc: Product = [
  'vpc',
  'vpc.console vpcnext.console /vpc ip.console!:eips ?cbwp:cbwp-create ?eip:eip-create ?nat_gw:nat-create ?vpn:vpn-create',
  `gateway-endpoints
endpoint-services
endpoints
route-tables
vswitches v?switch
eips
cbwp
nat
ipv4-gateways ipv4
ipv6-gateways ipv6
traffic-packages stp
customer-gateways vpn/vpnc
vpn-gateways (ssl)?vpn
network-acls n(etwork)?acl
flow-logs
peering-connections (vpc)?peer
ha-vips
dhcp-options dhcp
traffic-mirrors
prefix-lists
vpcs`,
  'vpc/',
];

const cn = 'https://vpc.console.aliyun.com';
const next = 'https://vpcnext.console.aliyun.com';
const buy = 'https://common-buy.aliyun.com';

export const vpcSamples: ProductSamples = {
  pages: [
    [`${cn}`],
    ['https://vpc.console.alibabacloud.com/'],
    [`${cn}/expressConnect#/connection/cn-beijing/list`, undefined, 'cn-beijing'],
    [`${cn}/vpc?spm=a2c4g.1`, 'vpcs'],
    [`${cn}/#/vpc/cn-hangzhou/list`, 'vpcs', 'cn-hangzhou'],
    [`${next}/vpc/cn-beijing/vpcs/vpc-2zeexample`, 'vpcs', 'cn-beijing'],
    [`${cn}/vpc/cn-huhehaote/switches`, 'vswitches', 'cn-huhehaote'],
    [`${cn}/vpc/cn-hangzhou/route-tables/vtb-bp1example0000000000`, 'route-tables', 'cn-hangzhou'],
    [`${next}/vpc/cn-hangzhou/eips/eip-bp1example`, 'eips', 'cn-hangzhou'],
    [`${cn}/eip/cn-hangzhou/eips`, 'eips', 'cn-hangzhou'],
    [`${cn}/eip/anycasts`, 'eips'],
    ['https://ip.console.aliyun.com/#/eip/', 'eips'],
    [`${next}/cbwp/cn-hongkong/cbwps`, 'cbwp', 'cn-hongkong'],
    [`${cn}/nat/eu-central-1/nats`, 'nat', 'eu-central-1'],
    [`${cn}/endpoint/cn-beijing/endpoints/new`, 'endpoints', 'cn-beijing'],
    [`${cn}/endpoint/cn-hangzhou/vpcEndpoints`, 'endpoints', 'cn-hangzhou'],
    [`${next}/endpointservice/eu-central-1/endpointservices`, 'endpoint-services', 'eu-central-1'],
    [`${cn}/vpc/cn-hangzhou/gateway-endpoint`, 'gateway-endpoints', 'cn-hangzhou'],
    [`${cn}/ipv4/cn-hangzhou/ipv4s`, 'ipv4-gateways', 'cn-hangzhou'],
    [`${cn}/ipv6`, 'ipv6-gateways'],
    [`${cn}/stp`, 'traffic-packages'],
    [`${cn}/vpn/cn-huhehaote/vpns`, 'vpn-gateways', 'cn-huhehaote'],
    [`${cn}/sslvpn/cn-shanghai/vpn-servers`, 'vpn-gateways', 'cn-shanghai'],
    [`${cn}/vpn/cn-huhehaote/vpn-clients/cgw-hp3example`, 'customer-gateways', 'cn-huhehaote'],
    [`${cn}/nacl/cn-hangzhou/nacls`, 'network-acls', 'cn-hangzhou'],
    [`${cn}/flowlog/cn-huhehaote/flowlogs`, 'flow-logs', 'cn-huhehaote'],
    [`${cn}/vpcpeer/cn-hangzhou/vpcpeers`, 'peering-connections', 'cn-hangzhou'],
    [`${cn}/havip/cn-hangzhou/havips`, 'ha-vips', 'cn-hangzhou'],
    [`${cn}/dhcp/cn-hangzhou/dhcps`, 'dhcp-options', 'cn-hangzhou'],
    [`${cn}/trafficmirror/cn-hangzhou/sessions`, 'traffic-mirrors', 'cn-hangzhou'],
    [`${cn}/prefixlist/cn-hangzhou/prefixlists`, 'prefix-lists', 'cn-hangzhou'],
    [`${cn}/quota`, 'quotas'],
    [`${buy}/?spm=5176.1&&commodityCode=cbwp#/buy`, 'cbwp-create'],
    ['https://common-buy-intl.alibabacloud.com/?commodityCode=eip_intl#/buy', 'eip-create'],
    [`${buy}/?commodityCode=nat_gw_pre&regionId=cn-qingdao#/buy`, 'nat-create', 'cn-qingdao'],
    [
      'https://common-buy-intl.alibabacloud.com/?commodityCode=vpn_pre&regionId=cn-hangzhou#/buy',
      'vpn-create',
      'cn-hangzhou',
    ],
    ['https://buy.aliyun.com/vpc'],
    ['https://partners-intl.console.aliyun.com/#/vpc'],
  ],
  nearMisses: [
    'https://vpcnext.aliyun.console.com/vpc',
    'https://cen.console.aliyun.com/cen/detail/cen-example/route',
    'https://expressconnect.console.aliyun.com',
    'https://slb.console.aliyun.com/slb/cn-hangzhou',
    'https://ipam.console.aliyun.com',
    'https://ipv6trans.console.aliyun.com',
    'https://xgip.console.aliyun.com',
    'https://smartag.console.aliyun.com',
    'https://cdt.console.aliyun.com/overview',
    'https://error-center.alibabacloud.com/status/product/Vpc',
    'https://ip.console.alibabacloud.com/#/eip/',
    'https://common-buy.aliyun.com/?commodityCode=savingplan_common_public_cn',
  ],
};
