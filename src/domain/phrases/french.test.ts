import { describe, expect, it } from 'vitest';
import { elidesBefore, joinFrench, type SlotKind } from './french.ts';

function joined(before: string, word: string, kind: SlotKind = 'person'): string {
  const joint = joinFrench(before, word, kind);
  return joint.before + joint.word;
}

describe('elision', () => {
  it.each([
    ['de ', 'Anna', 'd’Anna'],
    ['que ', 'Élise', 'qu’Élise'],
    ['Que ', 'Élise', 'Qu’Élise'],
    ['de ', 'E\u0301lise', 'd’E\u0301lise'],
    ['celui de ', 'Œdipe', 'celui d’Œdipe'],
    ['de ', 'Hélène', 'd’Hélène'],
    ['de ', 'HÉLÈNE', 'd’HÉLÈNE'],
    ['de ', 'Hervé', 'd’Hervé'],
    ['de ', 'Yves', 'd’Yves'],
    ['de ', 'Yann', 'de Yann'],
    ['de ', 'Hassan', 'de Hassan'],
    ['de ', 'Hans', 'de Hans'],
    ['de ', 'Harry', 'de Harry'],
    ['de ', 'Zoé', 'de Zoé'],
    ['de ', '李小龙', 'de 李小龙'],
    ['de ', 'Ольга', 'de Ольга'],
    ['de ', 'أحمد', 'de أحمد'],
    ['de ', '🌊', 'de 🌊'],
    ['avec ', 'Anna', 'avec Anna'],
    ['monde ', 'Anna', 'monde Anna'],
  ])('%s+ %s => %s', (before, word, expected) => {
    expect(joined(before, word)).toBe(expected);
  });

  it('accepts both for Hugo', () => {
    expect(['de Hugo', 'd’Hugo']).toContain(joined('de ', 'Hugo'));
  });

  it.each([
    ['hébergement', true],
    ['héroïne', true],
    ['harmonisation', true],
    ['illustration', true],
    ['handicap', false],
    ['haute couture', false],
    ['HTML', false],
    ['onze métiers', false],
    ['8 métiers', false],
  ])('before %s: %s', (word, elides) => {
    expect(elidesBefore(word)).toBe(elides);
  });
});

describe('contraction', () => {
  it.each<[string, string, SlotKind, string]>([
    ['à ', 'le Syndicat des graphistes', 'thing', 'au Syndicat des graphistes'],
    ['Adressez-vous à ', 'Le Syndicat', 'thing', 'Adressez-vous au Syndicat'],
    ['du côté de ', 'le réseau Tapage', 'thing', 'du côté du réseau Tapage'],
    ['à ', 'les Indépendants réunis', 'thing', 'aux Indépendants réunis'],
    ['de ', 'les ateliers', 'thing', 'des ateliers'],
    ['De ', 'le port', 'thing', 'Du port'],
    ['de ', 'la Maison', 'thing', 'de la Maison'],
    ['à ', "l'Annuaire", 'thing', "à l'Annuaire"],
    ['de ', 'Le Goff', 'person', 'de Le Goff'],
    ['à ', 'le plombier du coin', 'person', 'au plombier du coin'],
    ['de ', 'Léa', 'person', 'de Léa'],
    ['de ', 'le', 'thing', 'de le'],
  ])('%s+ %s (%s) => %s', (before, word, kind, expected) => {
    expect(joined(before, word, kind)).toBe(expected);
  });
});
