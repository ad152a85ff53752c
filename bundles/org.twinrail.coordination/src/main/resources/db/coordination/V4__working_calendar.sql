-- The company's working calendar: one row with the hours of its week, Monday to Sunday, and what it says of single dates.

create table coordination_calendar (
    id      integer not null primary key,
    version bigint not null,
    week    varchar(2000) not null
);
insert into coordination_calendar (id, version, week) values (1, 0,
    '09:00-12:00,13:00-18:00;09:00-12:00,13:00-18:00;09:00-12:00,13:00-18:00;09:00-12:00,13:00-18:00;09:00-12:00,13:00-18:00;;');

create table coordination_calendar_day (
    calendar integer not null references coordination_calendar (id),
    on_date  date not null,
    working  boolean not null,
    name     varchar(100) not null,
    hours_of varchar(9),
    primary key (calendar, on_date)
);
