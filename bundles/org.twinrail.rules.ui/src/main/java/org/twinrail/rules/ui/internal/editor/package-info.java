/** The editor of rule files: tables in a grid or as a form, sentences with completion, and DRL. */
package org.twinrail.rules.ui.internal.editor;
