import { testViewsIn } from '../renderer/stage/views-in';

testViewsIn('es');
