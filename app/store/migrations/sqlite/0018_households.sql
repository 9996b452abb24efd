-- By what two requests, or a request and a family with a plan, may be seen to come from one household: a blind index of each
-- sign, never the sign itself. Whether it is the same family, a worker says.
create table household_sign (
    request text references request (id),
    family  text references family (id),
    sign    text not null,
    blind   blob not null
);
create index household_sign_by_blind on household_sign (blind);
create index household_sign_by_request on household_sign (request);
create index household_sign_by_family on household_sign (family);

-- A letter that was given up: staff see it, and may send it again.
alter table delivery add column dead_at bigint;
create index delivery_dead on delivery (dead_at) where dead_at is not null;
