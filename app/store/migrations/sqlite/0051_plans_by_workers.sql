-- Whose family it is: the worker who looks after it, the team that answers for it, and the request that the plan began with.
alter table plan add column owner text;
alter table plan add column team text;
alter table plan add column request text references request (id);
create unique index plan_by_request on plan (request);
create index plan_by_owner on plan (owner);
create index plan_by_team on plan (team);

-- Words beside what was done with a plan, such as those with which a family is handed over. Sealed.
alter table plan_event add column words blob;

-- What families read: each version that was published, whole. The newest one takes the ticks.
create table plan_version (
    family   text not null references family (id),
    number   bigint not null,
    document blob not null,
    made_at  bigint not null,
    by_whom  text not null,
    primary key (family, number)
);

-- Which version each family member saw, and when first.
create table plan_seen (
    person text not null references person (id),
    number bigint not null,
    at     bigint not null,
    primary key (person, number)
);

-- Between one family member and the workers: nobody else of the family reads it. Without a worker, the family member wrote it.
create table plan_message (
    id      text primary key,
    family  text not null references family (id),
    person  text not null references person (id),
    staff   text,
    at      bigint not null,
    words   blob not null,
    seen_at bigint
);
create index plan_message_by_person on plan_message (person, at);
create index plan_message_by_family on plan_message (family, at);

-- What a family member said about one item: a comment, or that it is not right. Only workers and they themselves read it.
create table plan_answer (
    id         text primary key,
    family     text not null references family (id),
    person     text not null references person (id),
    item       text not null,
    kind       text not null,
    words      blob not null,
    at         bigint not null,
    settled_at bigint
);
create index plan_answer_by_family on plan_answer (family, at);

-- A correction that somebody asks for, or a complaint: acknowledged within 30 days, and by whom.
create table plan_ask (
    id              text primary key,
    family          text not null references family (id),
    person          text not null references person (id),
    kind            text not null,
    words           blob not null,
    at              bigint not null,
    acknowledged_at bigint,
    by_whom         text
);
create index plan_ask_by_family on plan_ask (family, at);

-- A worker opened a plan that is none of theirs, for a reason that a manager reads.
create table plan_glass (
    id      text primary key,
    family  text not null references family (id),
    staff   text not null,
    at      bigint not null,
    until   bigint not null,
    reason  blob not null,
    seen_by text,
    seen_at bigint
);
create index plan_glass_by_family on plan_glass (family, staff);

-- A worker is related to this family, or knows it: its record stays shut to them.
create table plan_conflict (
    family text not null references family (id),
    staff  text not null,
    at     bigint not null,
    primary key (family, staff)
);

-- A child who is old enough has a view of their own; who checked parental responsibility, and when; and since when every
-- earlier sign-in of this person is over.
alter table person add column young bigint not null default 0;
alter table person add column checked_by text;
alter table person add column checked_at bigint;
alter table person add column out_at bigint not null default 0;
