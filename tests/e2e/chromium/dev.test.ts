import { testDevelopment } from '../support/dev';

testDevelopment('chromium');
