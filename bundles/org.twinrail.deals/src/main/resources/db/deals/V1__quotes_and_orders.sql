create table deals_quote (
    id uuid primary key,
    version bigint not null,
    number varchar(80) not null,
    revision integer not null,
    opportunity varchar(60) not null,
    state varchar(20) not null,
    state_before varchar(20),
    valid_until date not null,
    note varchar(1000) not null,
    reason varchar(500) not null,
    by_login varchar(100) not null,
    at timestamp(6) with time zone not null,
    submitted_on date,
    unique (number, revision)
);
create index deals_quote_opportunity on deals_quote(opportunity, at);

create table deals_quote_line (
    quote_id uuid not null references deals_quote(id),
    place integer not null,
    product varchar(200) not null,
    quantity decimal(12, 3) not null,
    price decimal(19, 4) not null,
    currency varchar(3) not null,
    discount decimal(5, 2) not null,
    tax_rate decimal(5, 2) not null,
    primary key (quote_id, place)
);

create table deals_order (
    id uuid primary key,
    version bigint not null,
    number varchar(80) not null unique,
    quote_id uuid not null unique references deals_quote(id),
    reference varchar(100) not null,
    ordered_on date not null,
    by_login varchar(100) not null,
    at timestamp(6) with time zone not null,
    won boolean not null
);
