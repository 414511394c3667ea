package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.seals.SealHistory;

final class MemoryReportsTest extends ReportStoreContract {
    private final MemoryReports reports = new MemoryReports();

    @Override
    protected ReportStore reports() {
        return reports;
    }

    @Override
    protected SealHistory seals() {
        return reports;
    }
}
