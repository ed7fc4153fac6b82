/** LibreOffice as a second opinion on tracked changes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from './temporary-folder.js';

export interface ResolvedText {
  accepted: string;
  rejected: string;
}

/** Opens every file of a folder twice, accepts and rejects all its changes and saves the text beside it. */
const MACRO = `
Sub ResolveAll(folder As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim asText(1) As New com.sun.star.beans.PropertyValue
  asText(0).Name = "FilterName" : asText(0).Value = "Text (encoded)"
  asText(1).Name = "FilterOptions" : asText(1).Value = "UTF8,LF,,,"
  Dim names(9999) As String, count As Integer, i As Integer, file As String, action As Variant
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  file = Dir(folder &amp; "/*.docx")
  Do While file &lt;&gt; ""
    names(count) = file : count = count + 1
    file = Dir
  Loop
  For i = 0 To count - 1
    For Each action In Array("Accept", "Reject")
      document = StarDesktop.loadComponentFromURL(ConvertToUrl(folder &amp; "/" &amp; names(i)), "_blank", 0, hidden())
      dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; action &amp; "AllTrackedChanges", "", 0, Array())
      document.storeToURL(ConvertToUrl(folder &amp; "/" &amp; names(i) &amp; "." &amp; action &amp; ".txt"), asText())
      document.close(True)
    Next
  Next
End Sub
`;

/** What LibreOffice makes of each file when all its changes are accepted, and when all are rejected. */
export function resolveInLibreOffice(soffice: string, files: readonly Uint8Array[]): ResolvedText[] {
  const folder = temporaryFolder();
  const profile = join(folder, 'profile');
  files.forEach((bytes, index) => {
    writeFileSync(join(folder, `${index}.docx`), bytes);
  });
  const run = (...argv: string[]) => {
    const home = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const { status, stderr } = spawnSync(soffice, [home, '--headless', ...argv], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
  };
  // The first start makes the profile, and would throw away a macro that is there already.
  run('--terminate_after_init');
  writeMacro(join(profile, 'user', 'basic', 'Standard'));
  run(`macro:///Standard.Redline.ResolveAll("${folder}")`);
  const read = (index: number, action: string): string =>
    readFileSync(join(folder, `${index}.docx.${action}.txt`), 'utf8').replace('\ufeff', '');
  return files.map((_bytes, index) => ({ accepted: read(index, 'Accept'), rejected: read(index, 'Reject') }));
}

function writeMacro(library: string): void {
  mkdirSync(library, { recursive: true });
  const part = (root: string, namespace: string, attributes: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns:${namespace} ${attributes}>${content}</${root}>`;
  const [office, scripts] = [
    'library="http://openoffice.org/2000/library"',
    'script="http://openoffice.org/2000/script"',
  ];
  const modules = '<library:element library:name="Redline"/>';
  const isOpen = 'library:readonly="false" library:passwordprotected="false"';
  writeFileSync(
    join(library, 'script.xlb'),
    part('library:library', office, `library:name="Standard" ${isOpen}`, modules),
  );
  writeFileSync(
    join(library, 'Redline.xba'),
    part('script:module', scripts, 'script:name="Redline" script:language="StarBasic"', MACRO),
  );
}
