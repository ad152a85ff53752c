-- Fields of a company's own, and their values: one row for each object and field, with a column for each type so that they sort as what they are.

create table coordination_field (
    id       uuid not null primary key,
    version  bigint not null,
    kind     varchar(60) not null,
    code     varchar(40) not null,
    name_zh  varchar(100) not null,
    name_en  varchar(100) not null,
    type     varchar(10) not null,
    choices  varchar(4000) not null,
    required boolean not null,
    help     varchar(300) not null,
    retired  boolean not null,
    constraint coordination_field_once unique (kind, code)
);

create table coordination_field_value (
    id         uuid not null primary key,
    version    bigint not null,
    about_kind varchar(60) not null,
    about_id   varchar(240) not null,
    field      varchar(40) not null,
    words      varchar(1000) not null,
    amount     numeric(26, 6),
    currency   varchar(3) not null,
    on_day     date,
    said_by    varchar(100) not null,
    said_at    timestamp(6) with time zone not null,
    constraint coordination_field_value_once unique (about_kind, about_id, field)
);
create index coordination_field_value_amount on coordination_field_value (about_kind, field, currency, amount);
create index coordination_field_value_day on coordination_field_value (about_kind, field, on_day);
