import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A machine without a desktop shows DejaVu Sans, which hardly any user of the extension has. */
const preferred = ['Inter', 'Noto Sans', 'Liberation Sans', 'Noto Sans CJK SC'];

const fontconfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  ${['system-ui', 'sans', 'sans-serif']
    .map(
      (family) => `<match target="pattern"><test name="family"><string>${family}</string></test>
    <edit name="family" mode="prepend" binding="strong">${preferred.map((name) => `<string>${name}</string>`).join('')}</edit></match>`,
    )
    .join('\n  ')}
</fontconfig>
`;

/** Starts a browser whose interface font is one that looks like those of desktop systems. */
export async function withPictureFonts<Value>(launch: () => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const before = process.env.FONTCONFIG_FILE;
  try {
    process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
    writeFileSync(process.env.FONTCONFIG_FILE, fontconfig);
    return await launch();
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
    rmSync(folder, { recursive: true, force: true });
  }
}
