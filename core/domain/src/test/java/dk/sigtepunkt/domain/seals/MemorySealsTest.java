package dk.sigtepunkt.domain.seals;

import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.reports.ReportStore;

final class MemorySealsTest extends SealHistoryContract {
    private final MemoryReports reports = new MemoryReports();

    @Override
    protected SealHistory seals() {
        return reports;
    }

    @Override
    protected ReportStore reports() {
        return reports;
    }
}
