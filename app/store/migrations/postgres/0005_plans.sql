-- The plan of a family: one sealed document. The version grows with each change, so that two people never overwrite
-- one another unseen.
create table plan (
    family     text primary key references family (id),
    document   bytea not null,
    version    bigint not null,
    changed_at bigint not null
);

-- What was done with a plan, by whom. An action is named by its id; its words stay in the plan.
create table plan_event (
    id      text primary key,
    family  text not null references family (id),
    at      bigint not null,
    by_whom text not null,
    what    text not null,
    action  text
);
create index plan_event_by_family on plan_event (family, at);
