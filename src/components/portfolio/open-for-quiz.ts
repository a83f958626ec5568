import { foldName } from '../../domain/portfolio/client.ts';
import { $clientFiles, addFile, openFile } from '../../stores/client-files.ts';
import { archiveFile } from '../../stores/client-shelf.ts';

/** Opens the client file of this name, takes it out of the archive or begins it, and goes to the quiz. */
export function openForQuiz(name: string, quiz: string): void {
  // The list of files is read from the device once someone listens.
  const stop = $clientFiles.listen(() => {});
  const known = $clientFiles.get().find((file) => foldName(file.name) === foldName(name));
  if (known?.archived) archiveFile(known.id, false);
  else if (known) openFile(known.id);
  else addFile(name);
  stop();
  location.assign(quiz);
}
