package app.matinee.ui.diary.line;

import app.matinee.model.Diary;
import app.matinee.model.DiaryMonth;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// The rows of a diary, made when they are asked for: the months, each followed by its viewings.
final class DiaryRows extends AbstractList<DiaryRow> implements RandomAccess {

    private final Diary diary;
    private final List<DiaryMonth> months;

    DiaryRows(Diary diary) {
        this.diary = diary;
        this.months = diary.months();
    }

    @Override
    public DiaryRow get(int row) {
        int month = monthAt(row);
        DiaryMonth of = months.get(month);
        int place = row - month - 1;
        if (place < of.from()) {
            return new DiaryRow.Month(of);
        }
        var entry = diary.entry(place);
        boolean begins =
                place == of.from() || !Objects.equals(diary.entry(place - 1).date(), entry.date());
        return new DiaryRow.Seen(entry, begins);
    }

    @Override
    public int size() {
        return diary.size() + months.size();
    }

    /// The row of a viewing by its place in the diary.
    int rowOf(int place) {
        int low = 0;
        int high = months.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (months.get(middle).from() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return place + low + 1;
    }

    /// Where the row of a month's head is.
    int rowOfMonth(int month) {
        return months.get(month).from() + month;
    }

    /// The month a row belongs to, by its place among the months.
    int monthAt(int row) {
        int low = 0;
        int high = months.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rowOfMonth(middle) <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
