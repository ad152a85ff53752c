/** The views of assessments and statements (D28, D30, D33). They talk to the Gateway only. */
package org.twinrail.incentives.ui.internal;
