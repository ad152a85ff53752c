/** Views for what the core keeps: what waits for a person today, people and departments, bundles, the audit. */
package org.twinrail.core.ui.internal;
