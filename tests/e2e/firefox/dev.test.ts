import { testDevelopment } from '../support/dev';

testDevelopment('firefox');
