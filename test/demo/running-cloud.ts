import { afterEach } from 'vitest';
import { startDemoCloud, type DemoCloud, type DemoCloudOptions } from '../../src/demo';

const running: DemoCloud[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((cloud) => cloud.close()));
});

/** A demo cloud that ends with the test that started it. */
export async function runningCloud(options: DemoCloudOptions = {}): Promise<DemoCloud> {
  const cloud = await startDemoCloud(options);
  running.push(cloud);
  return cloud;
}
