import type { Dialect, DialectName } from '../dialect';
import { bigquery } from './bigquery';
import { clickhouse } from './clickhouse';
import { databricks } from './databricks';
import { duckdb } from './duckdb';
import { postgres } from './postgres';
import { redshift } from './redshift';
import { snowflake } from './snowflake';
import { trino } from './trino';

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  bigquery,
  snowflake,
  databricks,
  redshift,
  trino,
  clickhouse,
  postgres,
  duckdb,
};
