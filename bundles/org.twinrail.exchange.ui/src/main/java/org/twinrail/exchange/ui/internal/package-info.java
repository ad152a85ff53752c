/** The import wizard: from a file to records, step by step. */
package org.twinrail.exchange.ui.internal;
