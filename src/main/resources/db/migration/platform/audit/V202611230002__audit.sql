create schema audit;

create table audit.entry (
  seq           bigint primary key,
  at            timestamptz not null,
  actor_id      uuid not null,
  actor_name    text not null,
  action        text not null,
  subject_type  text not null,
  subject_id    uuid not null,
  subject_label text not null,
  detail        text not null,
  previous_hash bytea not null,
  hash          bytea not null
);
create index on audit.entry (subject_id, seq);
create index on audit.entry (actor_id, seq);
comment on table audit.entry is 'Every change, chained: hash = SHA-256 of the previous hash and this entry''s canonical text.';
comment on column audit.entry.seq is 'Gapless, from 1, in the order of commit.';
comment on column audit.entry.detail is 'JSON with the values before and after, kept as text so that its bytes stay.';

create table audit.head (
  only_row boolean primary key default true check (only_row),
  seq      bigint not null,
  hash     bytea not null
);
insert into audit.head (seq, hash) values (0, sha256('OpenDOST'));
comment on table audit.head is 'The end of the chain; its row lock puts writers in order for the last moment of their transaction.';

create table audit.root (
  day  date primary key,
  seq  bigint not null,
  hash bytea not null
);
comment on table audit.root is 'The chain''s end as published for each day; anyone may keep a copy.';

-- The canonical text: each value with its length in bytes before it, so that no two entries share one.
create function audit.canonical(seq bigint, at timestamptz, actor_id uuid, actor_name text, action text,
    subject_type text, subject_id uuid, subject_label text, detail text) returns bytea
language sql immutable parallel safe as $$
  select convert_to(string_agg(octet_length(value) || ':' || value, ',' order by place), 'UTF8')
    from unnest(array[seq::text, (extract(epoch from at) * 1000000)::bigint::text, actor_id::text, actor_name,
      action, subject_type, subject_id::text, subject_label, detail]) with ordinality as part(value, place)
$$;

-- Appends the entries of one transaction, at its end.
create function audit.append(entries jsonb) returns bigint
language plpgsql as $$
declare
  last_seq bigint;
  last_hash bytea;
  e jsonb;
  own bytea;
begin
  select seq, hash into strict last_seq, last_hash from audit.head for update;
  for e in select * from jsonb_array_elements(entries) loop
    last_seq := last_seq + 1;
    own := sha256(last_hash || audit.canonical(last_seq, (e->>'at')::timestamptz, (e->>'actorId')::uuid, e->>'actorName',
      e->>'action', e->>'subjectType', (e->>'subjectId')::uuid, e->>'subjectLabel', e->>'detail'));
    insert into audit.entry values (last_seq, (e->>'at')::timestamptz, (e->>'actorId')::uuid, e->>'actorName',
      e->>'action', e->>'subjectType', (e->>'subjectId')::uuid, e->>'subjectLabel', e->>'detail', last_hash, own);
    last_hash := own;
  end loop;
  update audit.head set seq = last_seq, hash = last_hash;
  return last_seq;
end $$;

-- Against mistakes; against malice there is the chain.
create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only ever appended to';
end $$;
create trigger append_only before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse();
