-- A worker's second step in: the secret that their app makes codes from (RFC 6238), sealed, and the last time step whose
-- code was used, so that no code opens the door twice.
create table staff_second (
    staff  text primary key references staff (id),
    secret bytea not null,
    at     bigint not null,
    step   bigint not null
);

-- For the day when the phone is lost: ten codes, as blind indexes, each good once.
create table staff_recovery (
    code    bytea primary key,
    staff   text not null references staff (id),
    used_at bigint
);
create index staff_recovery_by_staff on staff_recovery (staff);
