package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.accounts.AccountDirectory;

/** What is known of the work on reports beside them: who people are, and how long it took. */
record ReportPeople(AccountDirectory accounts, MinuteDoors minutes) {}
