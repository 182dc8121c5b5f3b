import type { AssociationSolution, AssociationStart } from '../../../schema/challenge/association-states.ts';
import type { AssociateRequest } from '../pdu/pdu.ts';
import { sopClasses, syntaxes } from '../uids.ts';
import type { AcceptedService, Acceptor } from './acceptor.ts';
import { acceptorPresets } from './acceptor-presets.ts';
import type { Act } from './hold-association.ts';
import { requestPresets } from './request-presets.ts';

/** The two sides of an association, what is sent over it, and what was decided, by the ids of rows. */
export interface Sides {
  request: AssociateRequest;
  acceptor: Acceptor;
  act: Act;
  decisions: Record<string, string>;
}

/** The sides as a challenge begins; throws where it names a preset, class or transfer syntax that there is not. */
export function setUp({ asks, request, answers, acceptor, act }: AssociationStart): Sides {
  return change(pairPresets(asks, answers), { request, acceptor, act, decisions: {} });
}

/** The sides of two presets, by their ids; throws where there is no such preset. */
export function pairPresets(asks: string, answers: string): Sides {
  return {
    request: choose(requestPresets, asks).request,
    acceptor: choose(acceptorPresets, answers).acceptor,
    act: { kind: 'nothing' },
    decisions: {},
  };
}

/** The sides after the changes of a solution. */
export function change(sides: Sides, { request, acceptor, act, decisions }: AssociationSolution): Sides {
  return {
    request: changeRequest(sides.request, request),
    acceptor: changeAcceptor(sides.acceptor, acceptor),
    act: act ? readAct(act) : sides.act,
    decisions: { ...sides.decisions, ...decisions },
  };
}

function choose<Preset extends { id: string }>(presets: readonly Preset[], id: string): Preset {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new Error(`There is no preset ${id}.`);
  return preset;
}

function changeRequest(request: AssociateRequest, change: AssociationStart['request']): AssociateRequest {
  const { calledTitle, callingTitle, contexts, scp, maximumLength } = change;
  const { user } = request;
  return {
    ...request,
    ...(calledTitle !== undefined && { calledTitle }),
    ...(callingTitle !== undefined && { callingTitle }),
    ...(contexts && {
      contexts: contexts.map(({ class: sopClass, syntaxes }, place) => ({
        id: place * 2 + 1,
        abstractSyntax: uidOf(sopClass),
        transferSyntaxes: syntaxes.map(uidOf),
      })),
    }),
    user: {
      ...user,
      ...(maximumLength !== undefined && { maximumLength }),
      ...(scp && { roles: scp.map((name) => ({ sopClass: uidOf(name), scu: false, scp: true })) }),
    },
  };
}

function changeAcceptor(acceptor: Acceptor, change: AssociationStart['acceptor']): Acceptor {
  const { services = {}, ...settings } = change;
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  const added = Object.keys(services).filter((title) => acceptor.services.every((one) => one.title !== title));
  const all = [...acceptor.services, ...added.map((title) => ({ title, sopClasses: [], transferSyntaxes: [] }))];
  return { ...acceptor, ...given, services: all.map((service) => changeService(service, services[service.title])) };
}

type ServiceChange = NonNullable<AssociationStart['acceptor']['services']>[string];

function changeService(service: AcceptedService, change: ServiceChange | undefined): AcceptedService {
  if (!change) return service;
  const { classes, drop = [], add = [], syntaxes } = change;
  const dropped = new Set(drop.map(uidOf));
  const kept = (classes?.map(uidOf) ?? service.sopClasses).filter((uid) => !dropped.has(uid));
  return {
    ...service,
    sopClasses: [...kept, ...add.map(uidOf)],
    ...(syntaxes && { transferSyntaxes: syntaxes.map(uidOf) }),
  };
}

function readAct(act: AssociationStart['act']): Act {
  if (act.kind !== 'store') return { kind: act.kind };
  return { kind: 'store', sopClass: uidOf(act.class), transferSyntax: uidOf(act.syntax), status: 0 };
}

const uids: Record<string, string> = { ...sopClasses, ...syntaxes };

function uidOf(name: string): string {
  const uid = /^[\d.]+$/.test(name) ? name : uids[name];
  if (uid === undefined) throw new Error(`There is no SOP class or transfer syntax ${name}.`);
  return uid;
}
