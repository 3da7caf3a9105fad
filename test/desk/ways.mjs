/** How an officer acts: with a mouse, or with keys alone. */

export const withMouse = {
  name: 'mouse',
  open: async page => {
    await page.locator('.document .name').first().click();
    await page.waitForSelector('.finding, .none');
    await settle(page);
  },
  correct: async (page, answer) => {
    await page.locator('.finding.chosen').getByRole('button', { name: 'Correct' }).click();
    await page.selectOption('#kind', answer === 'join' ? 'join' : 'paragraph');
    if (answer !== 'join') await page.selectOption('#field-is', answer);
    await page.fill('#field-who', 'M. Dupont');
    await page.locator('dialog').getByRole('button', { name: 'Correct' }).click();
    await page.waitForSelector('dialog', { state: 'detached' });
  },
  accept: async page => {
    await page.locator('.finding.chosen').getByRole('button', { name: 'Accept' }).click();
    await named(page, async () => {
      await page.fill('#field-who', 'M. Dupont');
      await page.locator('dialog button[type="submit"]').click();
    });
  },
  next: page => page.locator('.finding.chosen').getByRole('button', { name: 'Next' }).click(),
  publish: async page => {
    await page.getByRole('link', { name: 'Publish' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
  },
  download: page => page.getByRole('link', { name: 'Download all files' }).click(),
};

export const withKeyboard = {
  name: 'keyboard',
  open: async page => {
    await tabTo(page, element => element.classList.contains('name'));
    await page.keyboard.press('Enter');
    await page.waitForSelector('.finding, .none');
    await settle(page);
    if (await page.locator('.finding').count()) await tabTo(page, element => element.classList.contains('message'));
  },
  correct: async (page, answer) => {
    await page.keyboard.press('c');
    await page.waitForSelector('dialog[open]');
    await chosenByKeys(page, '#kind', answer === 'join' ? 'join' : 'paragraph');
    if (answer !== 'join') {
      await page.keyboard.press('Tab');
      await chosenByKeys(page, '#field-is', answer);
    }
    await tabTo(page, element => element.id === 'field-who');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('M. Dupont');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog', { state: 'detached' });
  },
  accept: async page => {
    await page.keyboard.press('a');
    await named(page, async () => {
      await tabTo(page, element => element.id === 'field-who');
      await page.keyboard.type('M. Dupont');
      await page.keyboard.press('Enter');
    });
  },
  next: (page, turn) => page.keyboard.press(turn % 2 ? 'n' : 'ArrowDown'),
  publish: async page => {
    await tabTo(page, element => element.getAttribute('href')?.endsWith('/preview') ?? false);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.preview');
    await tabTo(page, element => element.textContent === 'Publish' && element.tagName === 'BUTTON');
    await page.keyboard.press('Enter');
  },
  download: async page => {
    await tabTo(page, element => element.getAttribute('href')?.endsWith('files.zip') ?? false);
    await page.keyboard.press('Enter');
  },
};

/** The first decision asks for a name. */
async function named(page, act) {
  await page.waitForTimeout(150);
  if ((await page.locator('dialog[open]').count()) === 0) return;
  await act();
  await page.waitForSelector('dialog', { state: 'detached' });
}

const settle = page => page.waitForTimeout(400);

/** Presses Tab until the focus is on such an element. */
async function tabTo(page, isWanted) {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab');
    const handle = await page.evaluateHandle(() => document.activeElement);
    if (await handle.evaluate(isWanted)) return;
  }
  throw new Error(`the keyboard does not reach ${isWanted}`);
}

async function chosenByKeys(page, selector, value) {
  await page.waitForFunction(wanted => document.activeElement?.matches(wanted), selector);
  await page.keyboard.press('Home');
  for (let press = 0; press < 12; press++) {
    if ((await page.locator(selector).inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the keyboard does not choose ${value} in ${selector}`);
}
