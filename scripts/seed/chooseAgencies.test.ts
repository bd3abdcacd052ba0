import { expect, it } from 'vitest'
import { chooseAgencies } from './chooseAgencies.ts'
import { readAgency } from './readContent.ts'

const content = await Promise.all(['02-so-noi-vu.yaml', '22-huyen-nho-quan.yaml'].map((file) => readAgency(file)))
const hosts = (...labels: string[]) => chooseAgencies(content, labels).map(({ agency }) => agency.host)

it('takes every agency unless some are named', () => {
  expect(hosts()).toEqual(['sonoivu.ninhbinh.gov.vn', 'nhoquan.ninhbinh.gov.vn'])
  expect(hosts('nhoquan')).toEqual(['nhoquan.ninhbinh.gov.vn'])
})

it('names the agencies there are when one is asked for that is not', () => {
  expect(() => hosts('soyte')).toThrow(/no sample agency "soyte".*\n.*sonoivu, nhoquan/)
})
