/** The views of customers and the funnel (D1, D6). They talk to the Gateway only. */
package org.twinrail.crm.ui.internal;
