/// Tables in text: comma-, semicolon- or tab-separated files with a line of names, read leniently
/// and written so that spreadsheets do no harm. The only user of FastCSV.
@NullMarked
package app.matinee.transfer.table;

import org.jspecify.annotations.NullMarked;
