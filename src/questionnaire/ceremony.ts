import { stem } from '../search/stem';

/** Words of questionnaires that name nobody's subject: who is asked, that something is documented, that it is asked. */
export const ceremonialStems: ReadonlySet<string> = new Set(
  (
    'able account adequate adequately agency allow anybody anyone applicable application appropriate approved arrangement ' +
    'bank based capability capable cloud commit communicate communicated company concerned conduct confirm consistent ' +
    'consumer controlled csc csp customer define defined describe document documented eg employ ensure entity environment ' +
    'establish established evaluate evaluated exist explain file formal guarantee handle hold ie implement implemented ' +
    'include including information institution institutional level line list machine maintain maintained measure mechanism ' +
    'nobody offer offering operate option organisation organization participate particular perform personal please policy ' +
    'procedure process product promise provide provider record regularly relevant rely require required respective review ' +
    'reviewed run scope scoped sensitive server service solution specify state structure suitable supplier support system ' +
    'technical technology tenant tool user vendor way'
  )
    .split(' ')
    .map(stem),
);

/** The same in Chinese, where nothing parts the words. */
export const ceremonialRuns =
  /是否|能否|可否|如何|怎样|怎么|哪些|哪个|什么|请|说明|描述|列出|提供|具备|具有|建立|制定|采取|采用|实施|落实|明确|相关|有效|相应|必要|措施|制度|流程|机制|方案|规定|要求|能力|情况|贵公司|贵方|我方|我们|你们|您|云服务商|服务商|供应商|厂商|客户|用户|租户|平台|系统|服务|进行|支持|及其|以及|并且|或者|对于|关于|通过|按照|根据|应当|应|对|的|了|和|与|及|或|在|为|由|是|有|吗|呢|其|并|所|被/gu;
