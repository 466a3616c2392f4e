package nightdesk.job;

import java.util.ArrayList;
import java.util.List;
import nightdesk.fault.Rejection;
import nightdesk.reader.InputCursor;
import nightdesk.reader.InputReader;
import nightdesk.reader.ReadResult;
import nightdesk.store.Rejections.Refused;

/** Reads every file once for its keys, times and refused records; nothing is extracted or written yet. */
final class ReadStep implements StepWork {
    @Override
    public Figures on(Night night) {
        InputReader reader = night.wiring().reader(night.wiring().settings().zone());
        List<FileReading> readings = new ArrayList<>();
        long records = 0;
        for (FoundFile file : night.files()) {
            FileReading reading = file.isCopy() ? FileReading.ofCopy(file) : read(night, reader, file);
            records += reading.records().size();
            readings.add(reading);
            night.progress().advance(readings.size(), night.files().size());
        }
        night.read(readings);
        return new Figures(night.files().size(), records);
    }

    private static FileReading read(Night night, InputReader reader, FoundFile file) {
        FileReading reading = new FileReading(file);
        try (InputCursor cursor =
                reader.open(() -> night.tools().vault().open(file.sha256()), file.path(), file.sha256())) {
            for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
                night.checkStop();
                switch (result) {
                    case ReadResult.Accepted accepted ->
                        reading.records()
                                .add(
                                        accepted.article(),
                                        FileReading.formatOf(cursor.part().type()));
                    case ReadResult.Rejected rejected -> {
                        reading.records()
                                .addRefused(rejected.rejection().place().member());
                        reading.refused().add(refused(night, file, rejected.rejection()));
                    }
                }
            }
            reading.finish(cursor.parts());
        }
        return reading;
    }

    private static Refused refused(Night night, FoundFile file, Rejection rejection) {
        String raw =
                rejection.raw().size() == 0 ? null : night.tools().quarantine().keep(rejection.raw());
        return new Refused(
                Refused.idOf(file.sha256(), rejection.place(), rejection.reason()),
                0,
                rejection.place(),
                rejection.reason(),
                rejection.message(),
                rejection.excerpt(),
                raw);
    }
}
