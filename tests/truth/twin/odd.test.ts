import { examineShare } from './examine-share';

examineShare(1);
