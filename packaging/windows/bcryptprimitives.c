/* Stands in for Windows' own bcryptprimitives.dll, which Wine 8 does not have. Libraries written in
   Rust take their random numbers from it; of the tests' packages three are. It is put into Wine's
   system folder only, and into nothing that is given to people. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(void *buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(unsigned char *buffer, size_t length) {
    return SystemFunction036(buffer, (ULONG)length);
}

int __stdcall DllMainCRTStartup(void *instance, unsigned reason, void *reserved) { return 1; }
