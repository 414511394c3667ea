package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.deployments.CodeApprovals;

/** What waits where committees are installed: files that were refused, code that fails, and code that nobody has approved. */
record WaitingInDeployments(Contributions contributions, CodeApprovals code, CatalogueSnapshot catalogue) {
    void into(WhatWaits.Found found) {
        catalogue.refused().stream()
                .flatMap(refused -> refused.committee().stream())
                .forEach(id -> found.add(id, WaitingKind.REFUSED_FILES, "/drift#udvalg-" + id));
        contributions.faults(catalogue).keySet().forEach(id -> found.add(id, WaitingKind.FAULT, "/drift#udvalg-" + id));
        code.waiting().forEach(one -> found.add(one.committee(), WaitingKind.CODE, "/drift/kode"));
    }
}
