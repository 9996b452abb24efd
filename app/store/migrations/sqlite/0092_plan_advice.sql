-- Between the workers around a family: asked and advised, sealed, and never read by the family.
create table plan_advice (
    id     text primary key,
    family text not null references family (id),
    staff  text not null,
    at     bigint not null,
    words  blob not null
);
create index plan_advice_by_family on plan_advice (family, at);
