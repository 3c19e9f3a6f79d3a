// Goal: a person is the same whenever he is made up, and nobody else is him.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Chance } from './chance.ts';
import { drawCountry } from './network.ts';
import { type Details, drawPerson, livingIn, type Person } from './people.ts';

const world = { releaseMs: 0, rhythms: [] };

function detailsOf(person: Person): Details {
  const { language, topics, machine, client, profile, taste, habits, apps, folders } = person;
  return { language, topics, machine, client, profile, taste, habits, apps, folders };
}

function someone(name: string): Person {
  const chance = new Chance(name);
  return drawPerson(chance, livingIn(drawCountry(chance), world));
}

test('rest changes nothing, whatever he decided in between', () => {
  for (let at = 0; at < 50; at += 1) {
    const person = someone(`person ${at}`);
    const before = detailsOf(person);
    person.chance.normal();
    person.rest();
    assert.notEqual(person.machine, before.machine);
    assert.deepEqual(detailsOf(person), before);
  }
});

test('made up or not, he decides the same', () => {
  const early = someone('decider');
  const late = someone('decider');
  assert.ok(early.topics.length > 0);
  assert.equal(early.chance.unit(), late.chance.unit());
});

test('people who decide by one stream are different people', () => {
  const chance = new Chance('shared');
  const home = livingIn(drawCountry(chance), world);
  const folders = Array.from({ length: 40 }, () => drawPerson(chance, home).machine.folder);
  assert.ok(new Set(folders).size > 35);
});
