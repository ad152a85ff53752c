/** The rules a company owns, for those who write, try, approve and publish them. */
package org.twinrail.rules.ui.internal;
