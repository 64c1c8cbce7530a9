create table penalties.proposal (
  id             uuid primary key,
  minutes_id     uuid not null references penalties.minutes,
  content        jsonb not null,
  proposed_by    text not null,
  proposed_by_id uuid not null,
  proposed_at    timestamptz not null,
  turn           bigint not null generated always as identity
);
create index on penalties.proposal (minutes_id, turn);
comment on table penalties.proposal is 'What an officer proposes to decide about minutes; the last one counts until it is sent back or signed.';
comment on column penalties.proposal.turn is 'The order in which proposals came.';
comment on column penalties.proposal.content is 'Fines by act, reason, circumstances and remedies; who signs it signs exactly that.';

create table penalties.proposal_return (
  id          uuid primary key,
  proposal_id uuid not null unique references penalties.proposal,
  reason      text not null check (reason <> ''),
  returned_by text not null,
  returned_at timestamptz not null
);
comment on table penalties.proposal_return is 'That who decides did not sign a proposal, and why.';

alter table penalties.decision add column proposal_id uuid unique references penalties.proposal;
comment on column penalties.decision.proposal_id is 'What was signed; null for decisions made before proposals were kept.';
select platform.keep_history('penalties.decision');
