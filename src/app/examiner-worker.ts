import { bundledContent, fetchBundledFace } from '@/examiner/bundled-content';
import { createFontLoader } from '@/examiner/create-font-loader';
import { ExaminerService } from '@/examiner/examiner-service';
import { exposeExaminer } from '@/examiner/expose-examiner';
import { isOwnFace } from '@/examiner/faces/own-faces';
import type { PhotographedPort } from '@/examiner/photographed/photographed-port';
import { createSpecimenMaker } from '@/examiner/specimen-maker';

// The storage library is only fetched when a trainer's own specimen is opened.
const photographed: PhotographedPort = {
  read: async (id) => (await import('./worker-packs')).workerPacks.read(id),
  picture: async (specimen, picture) => (await import('./worker-packs')).workerPacks.picture(specimen, picture),
};

// So are own faces, when a session that was planned with them is opened.
const loadOwnFaces = async (pack: string) => (await import('./worker-faces')).loadOwnFaces(pack);

async function fetchFace(identity: string, capture: string): Promise<Blob> {
  if (!isOwnFace(identity)) return fetchBundledFace(identity, capture);
  return (await import('./worker-faces')).fetchOwnFace(identity, capture);
}

// The worker's name carries the app's address.
const loadFonts = createFontLoader(self.name);

exposeExaminer(
  new ExaminerService({
    maker: Promise.resolve().then(() => createSpecimenMaker(bundledContent(), loadOwnFaces)),
    loadFonts,
    fetchFace,
    photographed,
  }),
);
