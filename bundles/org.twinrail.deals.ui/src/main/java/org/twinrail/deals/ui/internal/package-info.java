/** The views of quotes and orders. */
package org.twinrail.deals.ui.internal;
