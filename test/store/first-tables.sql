create table meta (name text primary key, value text not null);
create table passes (id bigint primary key, day text not null, round text not null, basis text not null, conflicts text not null);
create table workbooks (folder text not null, path text not null, bytes bigint not null, modified bigint not null, status text not null,
  problem text, sha256 text, engine text not null, constraint workbooks_place primary key (folder, path));
create table readings (sha256 text not null, name text not null, engine text not null, reading text not null,
  constraint readings_content primary key (sha256, name));
create table entries (id bigint primary key, pass bigint not null references passes (id), booked_on text not null, year integer not null,
  event text not null, key text not null, day text not null, from_account text not null, to_account text not null,
  amount_cents bigint not null, name text, register_number text, file text not null, sha256 text not null, sheet text not null,
  cell text not null, corrects bigint references entries (id) unique);
create table assertions (pass bigint not null references passes (id), year integer not null, subject text not null, cents bigint not null,
  constraint assertions_said primary key (pass, year, subject));
insert into meta values ('schema', '1');
insert into passes values (1, '2024-03-15', '{"year":2023}', 'basis 1', '[]');
insert into workbooks values ('/f', 'a.xlsx', 10, 1700000000123, 'read', null, 'aa', 'e');
insert into readings values ('aa', 'a.xlsx', 'e', '{"file":"a.xlsx","findings":[],"settled":{"year":2023,"appropriationCents":null,"deadline":null},"sheets":[{"sheet":"S","hidden":false,"kind":"partnership","year":2023,"deadline":null,"headerRow":1,
  "columns":[],"department":null,"findings":[],"records":[{"row":2,"hidden":false,"facts":{"name":{"state":"known","value":"A","cell":"A2"},"applied":{"state":"unknown","why":"missing","cell":"B2"}}}]}]}');
insert into entries values (1, 1, '2024-03-15', 2023, 'decision', 'A', '2023-05-23', '["committee","2023"]', '["decided","2023","","A"]',
  500, 'A', null, 'a.xlsx', 'aa', 'S', 'A2', null);
insert into assertions values (1, 2023, 'decided', 500);
