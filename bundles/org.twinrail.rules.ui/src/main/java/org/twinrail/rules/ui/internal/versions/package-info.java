/** The views of the rules' versions: what is in force, drafts on their way, what became of them, and how the rules are used. */
package org.twinrail.rules.ui.internal.versions;
