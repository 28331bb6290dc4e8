/** Policies for Linux: a file for each browser, and a script that puts them in place. */
import { deployScript } from './linux-script';
import { managedFiles } from './managed-files';
import { type ChromiumName, chromiumFamily, type Files, ringFolder, type TargetRollOut } from './target';

/** For configuration management the files one by one, and for everybody else the script that carries them. */
export function linuxFiles(rollOut: TargetRollOut): Files {
  const folder = ringFolder('linux', rollOut);
  const files: Record<string, string> = {};
  for (const browser of Object.keys(chromiumFamily) as ChromiumName[])
    for (const [name, content] of Object.entries(managedFiles(rollOut, browser)))
      files[`${folder}${browser}/${name}`] = content;
  return { ...files, [`${folder}faq-in-context.sh`]: deployScript(rollOut) };
}
