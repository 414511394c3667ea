package dk.sigtepunkt.shell.internal.person;

import java.io.PrintStream;

/** Where somebody reads: what a command says, and why it did not do it. */
record Streams(PrintStream out, PrintStream err) {}
