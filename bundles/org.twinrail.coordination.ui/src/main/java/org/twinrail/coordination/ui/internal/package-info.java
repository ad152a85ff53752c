/** The views of conflicts (D23). They talk to the Gateway only. */
package org.twinrail.coordination.ui.internal;
