import { useLocale } from './locale-context';
import type { PageName } from './PageLine';
import { Sentence } from './Words';

interface Props {
  readonly to: PageName;
  readonly onShow: () => void;
}

/** While an entry or a search stays open: where the page is now, one press from what is said there. */
export function MovedLine({ to: { label, labelLang }, onShow }: Props) {
  const { t } = useLocale();
  return (
    <p class="moved">
      <span>
        <Sentence around={t.page.elsewhere}>
          <span lang={labelLang}>{label}</span>
        </Sentence>
      </span>
      <button type="button" class="link" onClick={onShow}>
        {t.page.show}
      </button>
    </p>
  );
}
