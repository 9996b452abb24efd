-- Which agencies a family member agreed to, and what they took back: rows that are only added, sealed.
create table plan_sharing (
    id     text primary key,
    family text not null references family (id),
    person text not null references person (id),
    at     bigint not null,
    words  blob not null
);
create index plan_sharing_by_person on plan_sharing (person, at);
create index plan_sharing_by_family on plan_sharing (family, at);
