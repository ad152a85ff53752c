/** The command line: every action and query by name, imports, rules, assessments, backups; for people and, with {@code --json}, for scripts. */
package org.twinrail.cli.internal;
