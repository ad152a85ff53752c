/**
 * The database of Twinrail: one H2 file, its migrations, Hibernate's session factory over all contributed entities, units of work, and
 * backup and restore.
 */
package org.twinrail.persistence.internal;
