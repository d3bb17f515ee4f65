#ifndef GALLEY_FAULTS_H
#define GALLEY_FAULTS_H

// A library to be loaded before all others (LD_PRELOAD) by a program under test. It stands between the program and the
// calls that change files, and at one of them does what the environment says. Only calls on files below FAULT_FOLDER
// count:
//
//   FAULT_FOLDER   the folder, absolute and without links
//   FAULT_CALLS    which calls count, parted by commas: sync, rename, write, link, create, unlink, truncate, folder;
//                  all of them where it is missing
//   FAULT_AT       the number of the call at which it happens, from 1
//   FAULT_KIND     EIO or ENOSPC  the call fails with that error
//                  full           it and every later call that needs room fail with ENOSPC
//                  short          a write writes half of its bytes, and says so
//                  kill-before    the process is killed in place of the call
//                  kill-within    the same; a write writes half of its bytes first
//                  kill-after     the process is killed when the call has returned
//   FAULT_TRACE    a file that gets a line for each call: its name, its path, for a rename the new path, parted by tabs;
//                  `answer` for each write to standard output, and `fault` where it happens
//   FAULT_NO_SYNC  where it is set, nothing waits for the disk

/// The calls that counted so far.
int faults_counted(void);

#endif
