/** From the line the launcher hands over to the command that it names; knows all commands, and none of them knows it. */
package org.twinrail.cli.internal.program;
