import { useState } from 'preact/hooks';
import { detectPage } from '../../console/detect';
import { redactAddress } from '../../console/redact';
import { useLocale } from '../locale-context';
import { AddressField } from './AddressField';
import { Report } from './Report';

interface Props {
  readonly onCopyText: (text: string) => Promise<void>;
}

/** An address in; a report of what was detected there out, without what may be somebody's own. */
export function WrongPage({ onCopyText }: Props) {
  const { t } = useLocale();
  const words = t.optionsPage.wrongPage;
  const [address, setAddress] = useState('');
  const redacted = redactAddress(address);
  const page = detectPage(address.trim());
  return (
    <Report
      id="wrong-page"
      title={words.title}
      hint={words.hint}
      text={redacted && `${redacted}\n${page ? JSON.stringify(page) : words.none}`}
      action={words.copy}
      onCopyText={onCopyText}
    >
      <AddressField id="wrong-page-address" label={words.address} value={address} onInput={setAddress} />
    </Report>
  );
}
