-- A worker's first password is made for them, and opens the door only until this moment; empty once they chose their own.
alter table staff add column first_until bigint;

-- When the password was last set. A sign-in that began before it is over.
alter table staff add column password_at bigint not null default 0;
