import type { DemoOrganization } from './organization';
import { stableId } from './stable-id';
import type { DemoUser } from './user';

const GIVEN = ['Amara', 'Bruno', 'Chiara', 'Dmitri', 'Esra', 'Farid', 'Greta', 'Hiro', 'Ines', 'Jakub', 'Kavya'];
const FAMILY = ['Andersen', 'Baptiste', 'Castillo', 'Dubois', 'Eriksen', 'Ferreira', 'Gallo', 'Haddad', 'Ito'];
const DEPARTMENTS = ['Customer Care', 'Billing', 'Field Service', 'Retention', 'Back Office'];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/**
 * Generates people of one organization, the same ones for the same numbers, without any permission.
 * @param from the number of the first, 1 or more, so that a second crowd goes on where the first ended
 * @param count how many, 0 or more
 */
export function crowd(organization: DemoOrganization, from: number, count: number): readonly DemoUser[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const given = pick(GIVEN, number);
    const family = pick(FAMILY, Math.floor(number / GIVEN.length));
    const email = `${given}.${family}.${number}`.toLowerCase();
    return {
      id: stableId(`crowd/${organization.id}/${number}`),
      organizationId: organization.id,
      name: `${given} ${family} ${number}`,
      email: `${email}@${organization.domain}.example`,
      department: pick(DEPARTMENTS, number),
      title: 'Service Agent',
      state: 'active',
      permissions: [],
    };
  });
}
